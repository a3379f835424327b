// Makes each mistake of mistakes.json in each of the three forms, and tells who notices it and in which words:
// `npm install && npm run -s mistakes -- definitions.json` here, after `npm install` in cdk8s/ and `dotnet build` of samples/Compare and
// src/PodSharp.Cli.
// Needs kubectl. The definitions are JSON schemas of the Kubernetes API; without them YAML isn't held against a schema.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { parseAllDocuments } from 'yaml';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const text = (path) => readFileSync(at(path), 'utf8');
const all = (folder) => readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8').trim()).join('\n---\n');

/** Runs a program: whether it failed, and what it printed. */
function run(program, args, folder, input) {
  try {
    return { failed: false, printed: execFileSync(program, args, { cwd: folder, input, stdio: ['pipe', 'pipe', 'pipe'] }).toString() };
  } catch (error) {
    if (error.status == null) throw error;
    return { failed: true, printed: `${error.stdout}\n${error.stderr}` };
  }
}

/** What a program printed, where it failed. */
function failure(program, args, folder, input) {
  const { failed, printed } = run(program, args, folder, input);
  return failed ? printed : null;
}

/** A text with the mistake in it; a mistake that doesn't fit the text any more is an error of ours. */
function edited(source, edits, name) {
  return edits.reduce((before, [from, to]) => {
    if (before.split(from).length !== 2) throw new Error(`${name}: not there exactly once: ${from}`);
    return before.replace(from, () => to);
  }, source);
}

const first = (printed, pattern) => pattern.exec(printed)?.[0].trim() ?? printed.trim().split('\n').slice(-1)[0];

/** What kubectl says to the manifests without asking a server: it decodes them into the types that it was compiled with. */
function kubectl(yaml) {
  const printed = failure('kubectl', ['set', 'env', '--local', '-f', '-', 'A=b', '-o', 'name'], at('.'), yaml) ?? '';
  const refused = printed.split('\n').find((line) => /unable to decode|error converting|mapping key/.test(line));
  return refused ? { stage: 'kubectl, without a server', words: refused.replace(/^error: /, '') } : { stage: 'nobody' };
}

/** What an editor or a checker says that has the published schema, additional fields refused. */
function schema(yaml) {
  if (!process.argv[2]) return null;
  const { definitions } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  for (const one of Object.values(definitions)) if (one.properties) one.additionalProperties = false;
  const validator = new Ajv({ strict: false, validateFormats: false, allErrors: true }).addSchema({ $id: 'kubernetes', definitions });
  for (const object of parseAllDocuments(yaml).map((document) => document.toJS())) {
    const [version, group] = object.apiVersion.split('/').reverse();
    const name = Object.keys(definitions).find((key) => definitions[key]['x-kubernetes-group-version-kind']
      ?.some((kind) => kind.kind === object.kind && kind.version === version && kind.group === (group ?? '')));
    const check = validator.getSchema(`kubernetes#/definitions/${name}`);
    if (!check(object)) {
      const { instancePath, message, params } = check.errors[0];
      return { stage: 'schema, in the editor', words: `${instancePath} ${message} ${JSON.stringify(params)}` };
    }
  }
  return null;
}

const forms = {
  podsharp: {
    title: 'PodSharp',
    run(edits, name) {
      // Inside obj, so that it is out of everybody's way and takes part in the samples' build.
      const folder = at('../../samples/Compare/obj/mistake');
      mkdirSync(folder, { recursive: true });
      rmSync(`${folder}/bin/manifests`, { recursive: true, force: true });
      // As projects are by default: in this repository warnings are errors.
      const byDefault = ['TreatWarningsAsErrors', 'MSBuildTreatWarningsAsErrors'].map((name) => `<${name}>false</${name}>`).join('');
      writeFileSync(`${folder}/Compare.csproj`, text('../../samples/Compare/Compare.csproj')
        .replace('</Project>', `<PropertyGroup>${byDefault}</PropertyGroup></Project>`));
      writeFileSync(`${folder}/Shop.cs`, edited(text('../../samples/Compare/Shop.cs'), edits, name));
      const { failed, printed } = run('dotnet', ['build', '-v', 'quiet', '-nologo', '-p:BuildProjectReferences=false'], folder);
      const warning = /(?<=Shop\.cs\([\d,]+\): warning )POD.*?(?= \[)/.exec(printed)?.[0];
      if (!failed) return warning ? { stage: 'dotnet build, a warning', words: warning } : kubectl(all(`${folder}/bin/manifests`));
      const words = first(printed, /(?<=Shop\.cs\([\d,]+\): error ).*?(?= \[)/);
      return { stage: words.startsWith('POD') ? 'dotnet build, emitting' : 'compiler, in the editor', words };
    },
  },
  cdk8s: {
    title: 'cdk8s-plus',
    run(edits, name) {
      const folder = at('cdk8s/obj');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      copyFileSync(at('cdk8s/tsconfig.json'), `${folder}/tsconfig.json`);
      writeFileSync(`${folder}/main.ts`, edited(text('cdk8s/main.ts'), edits, name));
      const compiled = failure(process.execPath, [at('cdk8s/node_modules/typescript/bin/tsc')], folder);
      if (compiled !== null) return { stage: 'compiler, in the editor', words: first(compiled, /(?<=error )TS.*/) };
      const synthesised = failure(process.execPath, ['main.js'], folder);
      if (synthesised !== null) return { stage: 'synth', words: first(synthesised, /(?<=^Error: ).*/m) };
      return kubectl(all(`${folder}/dist`));
    },
  },
  yaml: {
    title: 'plain YAML',
    run(edits, name) {
      const manifests = edited(all(at('yaml')), edits, name);
      return schema(manifests) ?? kubectl(manifests);
    },
  },
  check: {
    title: 'plain YAML, `podsharp check`',
    of: 'yaml',
    run(edits, name) {
      const manifests = edited(all(at('yaml')), edits, name);
      const project = at('../../src/PodSharp.Cli');
      const { printed } = run('dotnet', ['run', '--no-build', '--project', project, '--', 'check', '--format', 'json', '-'], at('.'), manifests);
      const findings = printed.trim().split('\n').flatMap((line) => JSON.parse(line).findings);
      const found = findings.find(({ severity }) => severity === 'error') ?? findings[0];
      return found
        ? { stage: found.severity, words: `${found.id}: line ${found.line}, column ${found.column}: ${found.path}: ${found.message}` }
        : { stage: 'nobody' };
    },
  },
};

for (const { title, run: judge } of Object.values(forms)) {
  const { words } = judge([], 'no mistake');
  if (words) throw new Error(`${title}: something is found where nothing is wrong: ${words}`);
}

const mistakes = JSON.parse(text('mistakes.json'));
const stages = [];
const words = [];
for (const mistake of mistakes) {
  const told = Object.entries(forms).map(([form, { title, of, run: judge }]) => {
    const made = mistake[of ?? form];
    if (typeof made === 'string') return { title, stage: 'doesn\'t come up', line: made };
    const { stage, words: said } = judge(made, mistake.name);
    return { title, stage, line: said ? `\`${said.replaceAll('`', '\'')}\`` : '' };
  });
  stages.push(`| ${[mistake.name, ...told.map(({ stage }) => (stage === 'nobody' ? '–' : stage)), mistake.server].join(' | ')} |`);
  words.push(`### ${mistake.name}\n`, ...told.map(({ title, stage, line }) => `- **${title}**: ${stage}${line ? `: ${line}` : ''}`), '');
}

console.log(`<!-- Made by \`npm run -s mistakes\`. -->
# Who notices which mistake

Each mistake was made in each of the three forms, and the tools were run. A cell names the first that noticed it before a cluster was asked;
"–" is nobody. What follows from it is on [the page about the three forms](../compare.md).

| mistake | ${Object.values(forms).map(({ title }) => title).join(' | ')} | API server |
| --- |${' --- |'.repeat(Object.keys(forms).length)} --- |
${stages.join('\n')}

## In their own words

${words.join('\n').trimEnd()}`);
