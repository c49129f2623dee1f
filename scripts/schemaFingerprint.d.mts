export function schemaFingerprint(schema: object): string;
