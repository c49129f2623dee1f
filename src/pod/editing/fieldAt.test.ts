import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseManifest} from '../manifest';
import {fieldAt} from './fieldAt';

function at(marked: string) {
  return fieldAt(marked.replace('‸', ''), marked.indexOf('‸'));
}

const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nspec:\n${spec}`;

describe('The field at the cursor', () => {
  it('is found in its key, in its value and in the blank behind', () => {
    for (const line of ['im‸age: nginx', 'image:‸ nginx', 'image: ngi‸nx', 'image: nginx‸', 'image: nginx  ‸']) {
      expect(at(pod(`  containers:\n    - name: a\n      ${line}\n`))).toMatchObject({
        path: 'spec.containers[0].image',
        struct: 'Container',
        field: 'image',
        type: 'string',
        required: false,
      });
    }
  });

  it('has its type, whether it is required, and its values', () => {
    expect(at(pod('  containers‸:\n'))).toMatchObject({type: '[]Container', required: true});
    expect(at(pod('  hostPID: ‸'))).toMatchObject({type: 'bool', values: ['true', 'false']});
    expect(at(pod('  restartPolicy: Al‸ways'))).toMatchObject({values: ['Always', 'OnFailure', 'Never']});
  });

  it('is that of the list for an item, with the path of the item', () => {
    expect(at(pod('  containers:\n    - args:\n        - a\n        - ‸b'))).toMatchObject({
      path: 'spec.containers[0].args[1]',
      field: 'args',
    });
    expect(at(pod('  containers:\n    - args: [a, ‸b]'))).toMatchObject({path: 'spec.containers[0].args[1]', field: 'args'});
  });

  it('is that of the map for an entry, with the path of the entry', () => {
    const limit = at(pod('  containers:\n    - resources:\n        limits:\n          cpu: ‸1\n'));
    expect(limit).toMatchObject({
      path: 'spec.containers[0].resources.limits[cpu]',
      struct: 'ResourceRequirements',
      field: 'limits',
    });
  });

  it('has its path from the workload on', () => {
    const deployment = 'kind: Deployment\nspec:\n  template:\n    spec:\n      hostname‸: a';
    expect(at(deployment)).toMatchObject({path: 'spec.template.spec.hostname', struct: 'PodSpec'});
    expect(at('kind: List\nitems:\n  - kind: Pod\n  - kind: Pod\n    spec: {hostname: ‸a}')).toMatchObject({
      path: 'items[1].spec.hostname',
    });
  });

  it('is told by name alone where the API does not know it', () => {
    expect(at(pod('  colour‸: green'))).toMatchObject({path: 'spec.colour', field: 'colour', required: false});
    expect(at(pod('  colour‸: green'))?.struct).toBeUndefined();
  });

  it('is the block around, in a blank line and where a word has just begun', () => {
    expect(at(pod('  containers:\n    - name: a\n      im‸\n'))).toMatchObject({
      path: 'spec.containers[0]',
      type: 'Container',
      required: false,
    });
    expect(at(pod('  containers:\n    - name: a\n      ‸\n'))).toMatchObject({path: 'spec.containers[0]', field: 'containers'});
  });

  it('is none in comments and empty texts', () => {
    expect(at(pod('  # a ‸comment'))).toBeUndefined();
    expect(at('‸')).toBeUndefined();
  });

  it('stands where the strict reader finds it too, in any good manifest', () => {
    const names = fc.constantFrom('a', '"b"', "'c'", '{name: x}', '[1, 2]');
    const flat = fc.array(names, {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(flat, fc.constantFrom('  ', '    ', ''), (values, indent) => {
        const items = values.map((value) => `${indent}- name: ${value}\n${indent}  image: x`).join('\n');
        const source = `kind: Pod\napiVersion: v1\ncontainers:\n${items}\n`.replace('containers', 'spec');
        const {rangeOf} = parseManifest(source);
        for (const index of values.keys()) {
          const path = `spec[${index}].image`;
          const range = rangeOf(path);
          expect(range && fieldAt(source, range.start)?.path).toBe(path);
        }
      }),
    );
  });
});
