import {describe, expect, it} from 'vitest';
import {schemaFingerprint} from '../../scripts/schemaFingerprint.mjs';
import {fieldDoc} from './fieldDoc';
import schema from './schema.json';
import docs from './schemaDocs.json';

const fields: [string, string][] = Object.entries(schema.types).flatMap(([struct, types]) =>
  Object.keys(types).map((field): [string, string] => [struct, field]),
);

describe('What the API reference says of the fields of a Pod', () => {
  it('was written by the scripts as they are, out of the schema as it is; else run `npm run schema`', () => {
    expect(docs.generator).toBe(schemaFingerprint(schema));
    expect([docs.client, docs.kubernetes]).toEqual([schema.client, schema.kubernetes]);
  });

  it('says something of every field of the schema', () => {
    expect(fields.filter(([struct, field]) => fieldDoc(struct, field).length === 0)).toEqual([]);
  });

  it('says nothing of fields that the schema does not know', () => {
    const known = new Set(fields.map((path) => path.join('.')));
    const said = Object.entries(docs.types).flatMap(([struct, types]) =>
      Object.keys(types).map((field) => `${struct}.${field}`),
    );
    expect(said.filter((path) => !path.endsWith('.') && !known.has(path))).toEqual([]);
    expect(fieldDoc('Container', 'Image')).toEqual([]);
    expect(fieldDoc('constructor', 'name')).toEqual([]);
  });

  it('has every sentence once, uses every one, and leads to no other site', () => {
    expect(new Set(docs.sentences).size).toBe(docs.sentences.length);
    const used = new Set(Object.values(docs.types).flatMap((types) => Object.values(types).flat()));
    expect(used.size).toBe(docs.sentences.length);
    expect(docs.sentences.filter((sentence) => /https?:/.test(sentence))).toEqual([]);
  });

  it('keeps the sentences that name values and defaults', () => {
    expect(fieldDoc('Container', 'imagePullPolicy')).toContain('One of Always, Never, IfNotPresent.');
    expect(fieldDoc('PodSpec', 'terminationGracePeriodSeconds')).toContain('Defaults to 30 seconds.');
    expect(fieldDoc('PodSpec', 'restartPolicy')).toContain('Default to Always.');
  });

  it('keeps no half of a list, and no words about a type where the field was asked for', () => {
    const misleading = docs.sentences.filter((sentence) => /:\s+- \S|^- |^IntOrString is/.test(sentence));
    expect(misleading).toEqual([]);
    expect(fieldDoc('HTTPGetAction', 'port')).toEqual(['Name or number of the port of the container.']);
  });

  it('tells of a field that has no words of its own what its type is', () => {
    expect(fieldDoc('Container', 'livenessProbe').join(' ')).toContain('health check');
  });
});
