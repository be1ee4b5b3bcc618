/**
 * The name of another entity, to open. A button inside a card or popup; a real link, which opens in a new tab as links do,
 * where the page gives entities addresses.
 */

import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { english } from './english.ts';

/** The address of an entity's page; absent where entities have none. */
export const EntityAddressContext = createContext<((id: string) => string) | undefined>(undefined);

interface OpenLinkProps {
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

export function OpenLink({ id, onOpen, className = 'link', children }: OpenLinkProps) {
  const address = useContext(EntityAddressContext);
  const text = typeof children === 'string' ? <bdi {...english}>{children}</bdi> : children;
  if (!address) {
    return (
      <button type="button" className={className} onClick={() => onOpen(id)}>
        {text}
      </button>
    );
  }
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <a className={className} href={address(id)} onClick={follow}>
      {text}
    </a>
  );
}
