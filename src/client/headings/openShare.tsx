import {createRoot} from 'react-dom/client';
import type {Place} from '../../components/Share/place';

/** Opens the menu of a place beside what was pressed. Where it cannot be fetched, the address bar gets the link, as from a plain `#`. */
export async function openShare(place: Place, trigger: HTMLElement): Promise<void> {
  try {
    const {default: Dialog} = await import('../../components/Share/ShareDialog');
    const ground = document.body.appendChild(document.createElement('div'));
    const root = createRoot(ground);
    const close = () => {
      root.unmount();
      ground.remove();
    };
    root.render(<Dialog place={place} trigger={trigger} onClose={close} />);
  } catch {
    window.location.hash = place.id;
  }
}
