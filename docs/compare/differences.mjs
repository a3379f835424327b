// What remains different between the YAML written by hand and what the two languages emit: `npm install && npm run differences`.
// Mappings are compared without order, quantities as numbers; the names that cdk8s gives to pods for itself are told once.
import { readFileSync, readdirSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

const here = new URL('.', import.meta.url);
const text = (path) => readFileSync(new URL(path, here), 'utf8');
const folder = (path) => readdirSync(new URL(path, here)).filter((name) => name.endsWith('.yaml')).map((name) => text(path + name));
const objects = (texts) => new Map(texts
  .flatMap((one) => parseAllDocuments(one).map((document) => document.toJS()))
  .filter((one) => one)
  .map((one) => [`${one.kind} ${one.metadata.name}`, one]));

const written = objects(folder('yaml/'));
const emitted = {
  PodSharp: objects([text('../../tests/PodSharp.Samples.Tests/CompareTests.What_the_sample_emits.verified.yaml')]),
  'cdk8s-plus': objects(folder('cdk8s/dist/')),
};

// What an API server fills in, or takes for the same, where a manifest says nothing.
const defaults = [
  [/^ConfigMap.*\.immutable$/, false],
  [/^Namespace.*\.spec$/, {}],
  [/\.(minReadySeconds|partition)$/, 0],
  [/\.progressDeadlineSeconds$/, 600],
  [/\.revisionHistoryLimit$/, 10],
  [/\.(maxSurge|maxUnavailable)$/, '25%'],
  [/\.(strategy|updateStrategy)\.type$/, 'RollingUpdate'],
  [/\.podManagementPolicy$/, 'OrderedReady'],
  [/\.(hostNetwork|setHostnameAsFQDN|shareProcessNamespace|privileged|readOnlyRootFilesystem)$/, false],
  [/\.dnsPolicy$/, 'ClusterFirst'],
  [/\.restartPolicy$/, 'Always'],
  [/\.fsGroupChangePolicy$/, 'Always'],
  [/\.terminationGracePeriodSeconds$/, 30],
  [/\.failureThreshold$/, 3],
  [/\.httpGet\.scheme$/, 'HTTP'],
  [/^Service.*\.spec\.type$/, 'ClusterIP'],
  [/\.externalIPs$/, []],
];

const units = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, m: 1e-3 };
const quantity = (value) => {
  const [, number, unit] = /^(\d+)(Ki|Mi|Gi|m)$/.exec(value) ?? [];
  return number ? Number(number) * units[unit] : value;
};
const composite = (value) => value !== null && typeof value === 'object';
const same = (left, right) => JSON.stringify(left) === JSON.stringify(right)
  || (typeof left === 'string' && typeof right === 'string' && quantity(left) === quantity(right));

/** Every leaf that one has and the other hasn't, or has otherwise. */
function* compare(path, left, right) {
  if (composite(left) && composite(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      yield* compare(Array.isArray(left) ? `${path}[${key}]` : `${path}.${key}`, left[key], right[key]);
    }
  } else if (left === undefined && composite(right) && Object.keys(right).length > 0) {
    for (const key of Object.keys(right)) yield* compare(`${path}.${key}`, undefined, right[key]);
  } else if (!same(left, right)) {
    yield { path, left, right };
  }
}

const shown = (value) => (value === undefined ? '–' : JSON.stringify(value));
for (const [form, made] of Object.entries(emitted)) {
  const found = [...new Set([...written.keys(), ...made.keys()])]
    .flatMap((name) => [...compare(name, written.get(name), made.get(name))]);
  const isDefault = ({ path, left, right }) =>
    left === undefined && defaults.some(([at, value]) => at.test(path) && same(value, right));
  const stated = found.filter(isDefault);
  const others = found.filter((one) => !isDefault(one));
  console.log(`## YAML by hand and ${form}: ${made.size} objects, ${found.length} differences\n`);
  console.log(`${stated.length} state what the API server assumes anyway, ${others.length} say something else:\n`);
  for (const { path, left, right } of others) console.log(`    ${path}: ${shown(left)} | ${shown(right)}`);
  if (stated.length > 0) {
    console.log('\nStated defaults:\n');
    for (const { path, right } of stated) console.log(`    ${path}: ${shown(right)}`);
  }
  console.log('');
}
