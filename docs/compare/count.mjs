// Lines and tokens of the three forms, for docs/compare.md: `npm install && npm run count`.
// A line counts when it is neither blank nor a comment only; tokens are those of the o200k_base encoding, comments left out.
import { readFileSync, readdirSync } from 'node:fs';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';

const here = new URL('.', import.meta.url);
const folder = (path) => readdirSync(new URL(path, here)).sort().map((name) => `${path}${name}`);

const forms = [
  { form: 'PodSharp', comment: /^\s*\/\//, files: ['../../samples/Compare/Shop.cs'] },
  { form: 'cdk8s-plus', comment: /^\s*\/\//, files: ['cdk8s/main.ts'] },
  { form: 'plain YAML', comment: /^\s*#/, files: folder('yaml/') },
];

console.log('| form | files | lines | characters | tokens |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const { form, comment, files } of forms) {
  const lines = files
    .flatMap((file) => readFileSync(new URL(file, here), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !comment.test(line));
  const characters = lines.reduce((sum, line) => sum + line.trim().length, 0);
  console.log(`| ${form} | ${files.length} | ${lines.length} | ${characters} | ${encode(lines.join('\n')).length} |`);
}
