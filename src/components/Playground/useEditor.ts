import {type ComponentType, type Ref, useCallback, useEffect, useState} from 'react';
import type {EditorHandle, EditorProps} from '../Editor/editorProps';
import PlainEditor from './PlainEditor';

export type EditorComponent = ComponentType<EditorProps & {handle?: Ref<EditorHandle>}>;
/** `isLate`: something was written in the plain field before it came. */
export type LoadedEditor = {Editor: EditorComponent; isPlain: boolean; isLate?: boolean};

/** The editor's code, which comes when the page is readable already; if it does not come, a plain field, which is always there. */
export function useEditor(): {loaded: LoadedEditor | undefined; again: () => void} {
  const [loaded, setLoaded] = useState<LoadedEditor>();
  const load = useCallback(
    () =>
      import('../Editor/Editor').then(
        (module) => setLoaded((before) => ({Editor: module.default, isPlain: false, isLate: before !== undefined})),
        () => setLoaded((before) => before ?? {Editor: PlainEditor, isPlain: true}),
      ),
    [],
  );
  useEffect(() => {
    void load();
  }, [load]);
  return {loaded, again: () => void load()};
}
