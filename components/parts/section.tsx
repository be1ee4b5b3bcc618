/** A part of an entry under a small heading of its own. */
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly className?: string;
  /** The level of the heading; 3 unless told. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

export function Section({ title, className, level = 3, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={className ? `section ${className}` : 'section'} aria-labelledby={id}>
      <Heading className="label" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
