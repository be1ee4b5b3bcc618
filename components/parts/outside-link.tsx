/** A link that leaves the extension: always a new tab, never with a way back to where the reader was. */
import type { ReactNode } from 'react';
import { entryWords } from '../words.ts';

export function OutsideLink({
  href,
  children,
  className = 'link',
}: {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      <bdi>{children}</bdi>
      <span className="unseen"> {entryWords.newTab}</span>
    </a>
  );
}
