import {type ComponentType, type Ref, useCallback, useEffect, useState} from 'react';
import type {EditorHandle, EditorProps} from '../Editor/editorProps';

export type EditorComponent = ComponentType<EditorProps & {handle?: Ref<EditorHandle>}>;
export type LoadedEditor = {Editor: EditorComponent; isPlain: boolean};

/** The editor's code, which comes when the page is readable already; in its place a plain field if it does not come. */
export function useEditor(): {loaded: LoadedEditor | undefined; again: () => void} {
  const [loaded, setLoaded] = useState<LoadedEditor>();
  const load = useCallback(
    () =>
      import('../Editor/Editor').then(
        (module) => setLoaded({Editor: module.default, isPlain: false}),
        async () => {
          const plain = await import('./PlainEditor');
          setLoaded((before) => before ?? {Editor: plain.default, isPlain: true});
        },
      ),
    [],
  );
  useEffect(() => {
    void load();
  }, [load]);
  return {loaded, again: () => void load()};
}
