import examples from '@generated/edamame-playground/default/examples.json';
import start from '@site/static/manifests/file-puller.yaml?playground';
import {
  type ComponentProps,
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type {TextRange} from '../../pod/fieldError';
import {useRootUrl} from '../address/useRootUrl';
import type {Located} from '../Diagnostics/Diagnostics';
import type {EditorHandle, EditorMark} from '../Editor/editorProps';
import {useLanguage, useWords} from '../language/useWords';
import {Consequences} from './Consequences';
import {EditorBox} from './EditorBox';
import type Examples from './Examples';
import {Messages} from './Messages';
import {Notices} from './Notices';
import styles from './Playground.module.css';
import {PodPane} from './PodPane';
import {Share} from './Share';
import {Spoken} from './Spoken';
import {Toolbar} from './Toolbar';
import {useActions} from './useActions';
import {useDrafts} from './useDrafts';
import {useEditor} from './useEditor';
import {whenIdle} from './useInTurn';
import {useJudged} from './useJudged';
import {useMessageKit} from './useMessageKit';
import {arrived, useOpening} from './useOpening';
import {usePointing} from './usePointing';
import {words} from './words';

const names = examples.map(({file}) => file);
const none: EditorMark[] = [];

/** A manifest, and all there is to say of it while it is being written. Begins as a page that needs no scripts. */
export default function Playground(): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const judged = useJudged(start);
  const {settled, last, change, warm, textNow} = judged;
  const {read, keep, exchange, ownInstead, forgetEarlier, isRefused} = useDrafts();
  const editor = useRef<EditorHandle>(null);
  const results = useRef<HTMLElement>(null);
  const put = useCallback(
    (text: string) => {
      if (editor.current) editor.current.setText(text);
      // Before there is an editor, it begins with this.
      change(text, 0);
    },
    [change],
  );
  const {begin, notice, tell, original, fetchExample} = useOpening({names, usual: start.text, readDrafts: read, onText: put});
  const {loaded, again} = useEditor();
  const {part, message, lit, choosePart, chooseMessage, onCursor} = usePointing(judged);
  const [Menu, setMenu] = useState<ComponentType<ComponentProps<typeof Examples>>>();
  const errors = settled.judgement?.errors ?? [];
  const kit = useMessageKit(loaded !== undefined || errors.length > 0);
  const marks = useMemo(
    () =>
      typeof kit === 'object' && settled.judgement?.errors.length ? kit.marksOf(settled.judgement.errors, language) : none,
    [kit, settled, language],
  );
  const {said, say, onTool, openFile, openExample} = useActions({
    editor,
    put,
    textNow,
    nameOf: () => last.drawn.pod.metadata.name,
    fetchExample,
    onOpened: () => tell(undefined),
    phrases,
  });

  // Who has the editor will type soon.
  useEffect(() => (loaded ? whenIdle(warm) : undefined), [loaded, warm]);

  // The text of the address or of the last visit is judged before the editor is there to show it.
  useEffect(() => {
    if (begin === start.text) arrived();
    else if (begin !== undefined) change(begin, 0);
  }, [begin, change]);
  useEffect(() => {
    const isDrawn = settled.judgement?.drawn === undefined || last.text === settled.text;
    if (settled.text !== start.text && isDrawn && loaded) arrived();
  }, [settled, last, loaded]);

  const onChange = useCallback(
    (text: string) => {
      change(text);
      keep(text);
      say('');
    },
    [change, keep, say],
  );
  const selectPart = useCallback(
    (next: string | undefined) => {
      const [first] = choosePart(next);
      if (first) editor.current?.show(first);
    },
    [choosePart],
  );
  const showRange = useCallback(
    (text: string, range: TextRange) => {
      if (text === textNow()) editor.current?.select(range);
    },
    [textNow],
  );

  function selectMessage({range}: Located, index?: number): void {
    chooseMessage(index);
    if (range) editor.current?.select(range);
  }

  function bring(): void {
    const mine = notice?.kind === 'came' ? ownInstead(textNow()) : exchange(textNow());
    if (mine !== undefined) put(mine);
    tell(undefined);
  }

  async function showExamples(): Promise<void> {
    try {
      const module = await import('./Examples');
      setMenu(() => module.default);
      say('');
    } catch {
      say(phrases.toolFailed);
    }
  }

  return (
    <main className={styles.playground}>
      <header className={styles.head}>
        <div>
          <h1>{phrases.title}</h1>
          <p className={styles.lede}>{phrases.lede}</p>
        </div>
        <Share text={textNow} name={last.drawn.pod.metadata.name ?? ''} phrases={phrases} />
      </header>
      <Still phrases={phrases} />
      {notice && (
        <Notices
          notice={notice}
          phrases={phrases}
          onBring={bring}
          onOriginal={original}
          onForget={() => {
            forgetEarlier();
            tell(undefined);
          }}
          onClose={() => tell(undefined)}
        />
      )}
      {isRefused && (
        <p className={styles.notice} role="status">
          {phrases.notStored}
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.writing}>
          <Toolbar phrases={phrases} onExamples={showExamples} onFile={openFile} onTool={onTool} said={said} />
          <button type="button" className={styles.skip} onClick={() => results.current?.focus()}>
            {phrases.skip}
          </button>
          <EditorBox
            loaded={begin === undefined ? undefined : loaded}
            onAgain={again}
            onFile={openFile}
            lines={start.lines}
            phrases={phrases}
            editor={{
              handle: editor,
              text: (loaded?.isLate ? textNow() : begin) ?? '',
              onChange,
              marks,
              lit,
              onCursor,
              label: phrases.editor,
            }}
          />
        </div>
        <section className={styles.results} ref={results} id="results" tabIndex={-1} aria-label={phrases.results}>
          <Messages
            settled={settled}
            kit={kit}
            selected={message}
            onSelect={selectMessage}
            onFix={(edits) => {
              // A fix is for the text that was judged, and none for what was typed since.
              if (settled.text === textNow()) editor.current?.replace(edits);
            }}
            phrases={phrases}
          />
          <PodPane
            last={last}
            undrawn={settled.judgement ? settled.judgement.undrawn : 'no-pod'}
            part={part}
            onPart={selectPart}
            phrases={phrases}
          />
          {errors.length > 0 && <p className={styles.ifOnly}>{phrases.refused}</p>}
          <Consequences last={last} onShow={loaded && showRange} phrases={phrases} />
        </section>
      </div>
      <Spoken settled={settled} isFirst={settled.text === start.text} phrases={phrases} />
      {Menu && <Menu examples={examples} onPick={openExample} onClose={() => setMenu(undefined)} phrases={phrases} />}
    </main>
  );
}

/** For readers without scripts: why nothing can be typed, and where the file is. */
function Still({phrases}: {phrases: {still: [string, string]}}): ReactNode {
  const [before, after] = phrases.still;
  return (
    <p className={styles.still}>
      {before}
      <a href={`${useRootUrl()}manifests/${start.file}`} download={start.file}>
        <code>{start.file}</code>
      </a>
      {after}
    </p>
  );
}
