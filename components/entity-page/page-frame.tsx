/** The frame of a reading page: the name of the paper, a rule, and what is printed under it. */
import type { ReactNode } from 'react';
import { language, popupWords } from '../words.ts';

export function PageFrame({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <div className="sheet" lang={language}>
      <header className="masthead">{popupWords.title}</header>
      <main className={className}>{children}</main>
    </div>
  );
}
