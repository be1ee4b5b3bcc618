/** A part of the settings page: its heading beside what can be chosen. */
import { type ReactNode, useId } from 'react';

export function OptionsSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="options-body">{children}</div>
    </section>
  );
}
