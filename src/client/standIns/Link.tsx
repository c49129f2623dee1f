import type {ComponentProps, ReactNode} from 'react';
import {useBaseUrlUtils} from './baseUrl';

type Props = ComponentProps<'a'> & {to?: string};

/** Stands in for `@docusaurus/Link`: the same element, and nothing of a router behind it. */
export default function Link({to, href = to ?? '', ...props}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const isForeign = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href);
  return (
    <a
      href={href.startsWith('/') ? withBaseUrl(href) : href}
      {...(isForeign && {target: '_blank', rel: 'noopener noreferrer'})}
      {...props}
    />
  );
}
