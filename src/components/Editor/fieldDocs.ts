import type {fieldDoc} from '../../pod/fieldDoc';

let docs: typeof fieldDoc | undefined;
let loading: Promise<void> | undefined;

/** Fetches the sentences of the API reference, once; they are heavier than all the rest of what the editor knows of fields. */
export function loadFieldDocs(): Promise<void> {
  loading ??= import('../../pod/fieldDoc').then(
    (module) => {
      docs = module.fieldDoc;
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/** The sentences about a field, as far as they have come. */
export function docOf(struct: string | undefined, field: string): string[] {
  return struct && docs ? docs(struct, field) : [];
}
