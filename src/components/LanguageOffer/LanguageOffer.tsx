import {type ComponentType, type ReactNode, useEffect, useState} from 'react';
import {useLanguage} from '../language/useWords';
import {createStorageSlot} from '../storage/slot';
import type {OfferProps} from './OfferStrip';
import {otherLanguage, wantsOther} from './wanted';

/**
 * Offers the other language to readers whose browser asks for it and not for that of the page. Once: whoever has declined, or has
 * changed the language himself, is not asked again. Nobody is sent anywhere unasked.
 */
export default function LanguageOffer(): ReactNode {
  const language = useLanguage();
  const other = otherLanguage(language);
  const [Strip, setStrip] = useState<ComponentType<OfferProps>>();

  useEffect(() => {
    const slot = createStorageSlot('edamame.offer');
    const settle = () => {
      slot.set('settled');
      setStrip(undefined);
    };
    const listen = ({target}: Event) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
      if (link && link.origin === window.location.origin) settle();
      // Who reads both side by side has the other language.
      if (target instanceof Element && target.closest('[data-paired]')) settle();
    };
    document.addEventListener('click', listen);
    // A page that has no other edition (the one that is not there speaks both languages) has no such link.
    const edition = document.querySelector(`link[rel="alternate"][hreflang="${other}"]`);
    if (edition && slot.get() === null && wantsOther(navigator.languages, language)) {
      import('./OfferStrip').then(
        ({default: Loaded}) => setStrip(() => (slot.get() === null ? Loaded : undefined)),
        () => {},
      );
    }
    return () => document.removeEventListener('click', listen);
  }, [language, other]);

  const decline = () => {
    createStorageSlot('edamame.offer').set('settled');
    setStrip(undefined);
  };
  return Strip && <Strip other={other} onDecline={decline} />;
}
