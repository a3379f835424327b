// Reads what the canonical writer has written with the yaml package, as YAML 1.2 and as 1.1, and prints what came back changed.
// Input: a JSON file with [{ text, yaml }]; each yaml holds the text as "value", as the only item of "items" and as the only key of "keys".
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, input] = process.argv.slice(2);
const { parse } = createRequire(folder + '/')('yaml');
const changed = [];
for (const { text, yaml } of JSON.parse(readFileSync(input, 'utf8'))) {
  for (const version of ['1.2', '1.1']) {
    let found;
    try {
      const document = parse(yaml, { version, mapAsMap: true });
      found = [document.get('value'), document.get('items')[0], [...document.get('keys').keys()][0]];
    } catch (error) {
      found = [String(error)];
    }
    if (found.length !== 3 || found.some(part => part !== text)) changed.push({ version, text, yaml, found });
  }
}
console.log(JSON.stringify(changed));
