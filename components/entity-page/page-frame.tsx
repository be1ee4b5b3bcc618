/** The frame of a reading page: the name of the paper, a rule, and what is printed under it. */
import type { ReactNode } from 'react';
import { popupWords, spoken } from '../words.ts';

export function PageFrame({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <div className="sheet" {...spoken()}>
      <header className="masthead">{popupWords.title}</header>
      <main className={className}>{children}</main>
    </div>
  );
}
