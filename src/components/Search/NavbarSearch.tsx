import {useHistory, useLocation} from '@docusaurus/router';
import {type ReactNode, useEffect, useState, useSyncExternalStore} from 'react';
import {arrive} from './arrival';
import {CodeMissing} from './CodeMissing';
import {loadDialog, reach} from './reach';
import type {SearchDialogProps} from './SearchDialog';
import {SearchPill} from './SearchPill';
import {asksForSearch} from './shortcut';

/** The pill, and the place where the dialog opens. */
export default function NavbarSearch(): ReactNode {
  return (
    <>
      <SearchPill />
      <SearchDialogWhenReached />
    </>
  );
}

function SearchDialogWhenReached(): ReactNode {
  const isReached = useSyncExternalStore(reach.subscribe, reach.isReached, () => false);
  const history = useHistory();
  const location = useLocation();
  const [Dialog, setDialog] = useState<(props: SearchDialogProps) => ReactNode>();
  const [attempt, setAttempt] = useState(0);
  const [isMissing, setMissing] = useState(false);

  // Whoever goes elsewhere, be it with the browser's own Back, leaves the dialog. What a page writes of its state is no going.
  useEffect(() => {
    if (history.action !== 'REPLACE') reach.close();
    arrive(location);
  }, [history, location]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      reach.open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    if (!isReached) return;
    setMissing(false);
    loadDialog().then(
      (found) => setDialog(() => found),
      () => setMissing(true),
    );
  }, [isReached, attempt]);

  if (!isReached) return null;
  if (Dialog) return <Dialog onClose={reach.close} />;
  return isMissing && <CodeMissing onRetry={() => setAttempt(attempt + 1)} onClose={reach.close} />;
}
