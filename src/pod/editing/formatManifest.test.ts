import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseManifest} from '../manifest';
import {withEdits} from '../textEdit';
import {formatManifest} from './formatManifest';

const folder = join(__dirname, '../../../static/manifests');
const manifests = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

const tidy = (source: string): string => withEdits(source, formatManifest(source).edits);

describe('Tidying a manifest', () => {
  it('sets two spaces a level, one space where one is meant, and double quotes', () => {
    const untidy = `kind:   Pod
metadata: {name:   'a',labels: { x: y }}
spec:
   containers:
   -  name: "web"
      args: [ 'a',  "b" ]
      command:
      - |
          echo
            more
`;
    expect(tidy(untidy)).toBe(`kind: Pod
metadata: {name: "a", labels: {x: y}}
spec:
  containers:
    - name: "web"
      args: ["a", "b"]
      command:
        - |
          echo
            more
`);
  });

  it('keeps comments where they belong, blank lines, documents and order', () => {
    const untidy = `# What it shows
kind: Pod # a Pod
spec:
 # all of them
 containers:
 # the first
 - name: web  # its name

   image: a
 # and the rest
 volumes: []
# the end
---
# another
kind: Pod
`;
    expect(tidy(untidy)).toBe(`# What it shows
kind: Pod # a Pod
spec:
  # all of them
  containers:
    # the first
    - name: web # its name

      image: a
  # and the rest
  volumes: []

# the end
---
# another
kind: Pod
`);
  });

  it('leaves quotes that are needed, and what only looks like a number or a boolean', () => {
    const source = 'a: \'say "no"\'\nb: "yes"\nc: yes\nd: 0644\ne: "0644"\nf: 1_000\ng: ~\nh:\n';
    expect(tidy(source)).toBe(source);
  });

  it('leaves the manifests of the book as they are', () => {
    for (const source of manifests) expect(tidy(source)).toBe(source);
  });

  it('changes nothing where there is a syntax error, and says which', () => {
    const {edits, errors} = formatManifest('kind:   Pod\nspec: {\n');
    expect(edits).toEqual([]);
    expect(errors[0]?.type).toBe('syntax');
  });

  it('leaves JSON as it is', () => {
    expect(formatManifest('{"kind":   "Pod",\n "spec": {}}')).toEqual({edits: [], errors: []});
  });

  it('touches only the lines that change', () => {
    expect(formatManifest('a: 1\nb:   2\nc: 3\n').edits).toEqual([{start: 5, end: 11, text: 'b: 2'}]);
  });

  it('never changes what a text means, and what is tidy stays so', () => {
    const disorder = fc.constantFrom(
      (text: string) => text.replace(/^( *)- /gm, '$1-   '),
      (text: string) => text.replace(/: (?=\S)/g, ':    '),
      (text: string) => text.replace(/"/g, "'"),
      (text: string) => text.replace(/^ +/gm, '$&$&'),
      (text: string) => text.replace(/, /g, ' ,\n          '),
      (text: string) => text.replace(/$/gm, '  '),
      (text: string) => text.replace(/\n/g, '\r\n'),
      (text: string) => text.replace(/^( +\w+:.*)$/gm, '$1 # $1'),
      (text: string) => text.replace(/\n/g, '\n\n\n'),
      (text: string) => `--- # first\n${text}...\n---\n${text}`,
    );
    const edit = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), cut: fc.nat(6), put: fc.string({maxLength: 4})});
    const steps = fc.tuple(fc.array(disorder, {maxLength: 3}), fc.array(edit, {maxLength: 2}));
    let changed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...manifests), steps, (manifest, [disorders, edits]) => {
        let source = disorders.reduce((text, apply) => apply(text), manifest);
        for (const {at, cut, put} of edits) {
          const start = Math.floor(at * source.length);
          source = source.slice(0, start) + put + source.slice(start + cut);
        }
        const result = tidy(source);
        const read = ({pod, errors, owner}: ReturnType<typeof parseManifest>) => ({
          pod,
          owner,
          errors: errors.map(({field, type}) => [field, type]),
        });
        expect(read(parseManifest(result))).toEqual(read(parseManifest(source)));
        if (result === source) return;
        changed += 1;
        expect(tidy(result)).toBe(result);
      }),
      {numRuns: 150},
    );
    expect(changed).toBeGreaterThan(25);
  });
});
