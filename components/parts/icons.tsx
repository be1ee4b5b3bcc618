/** The few signs of the interface, drawn in the colour of their text. They say nothing to a screen reader; their button does. */
import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="m4.2 4.2 7.6 7.6m0-7.6-7.6 7.6" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.8 3.4 5.2 8l4.6 4.6" />
  </Icon>
);

export const UnfoldIcon = () => (
  <Icon>
    <path d="m4.6 6.4 3.4 3.4 3.4-3.4" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <path d="M7 11.6a4.6 4.6 0 1 0 0-9.2 4.6 4.6 0 0 0 0 9.2Zm3.4-1.2 3.4 3.4" />
  </Icon>
);

export const NoteIcon = () => (
  <Icon>
    <path d="m3 13 .7-2.9 6.8-6.8a1.55 1.55 0 0 1 2.2 2.2l-6.8 6.8L3 13Zm6.3-8.5 2.2 2.2" />
  </Icon>
);
