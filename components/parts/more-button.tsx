/** Unfolds what was left out, and folds it again. It stays where it is, so that focus is never lost. */
import type { ReactNode, Ref } from 'react';
import { UnfoldIcon } from './icons.tsx';

interface MoreButtonProps {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly className?: string;
  readonly controls?: string;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly children: ReactNode;
}

export function MoreButton({ open, onToggle, className = 'more', controls, ref, children }: MoreButtonProps) {
  return (
    <button
      type="button"
      ref={ref}
      className={className}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={() => onToggle(!open)}
    >
      {children}
      <UnfoldIcon />
    </button>
  );
}
