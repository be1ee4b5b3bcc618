/** A date for reader and machine: printed as precisely as it is known, with `datetime` where HTML has a form for it. */
import { useContext } from 'react';
import { formatDate, machineDate, type Precision } from '../format-date.ts';
import { LocaleContext } from './locale.ts';

export function When({ date, finest }: { readonly date: string; readonly finest?: Precision }) {
  const locale = useContext(LocaleContext);
  const machine = machineDate(date);
  const text = formatDate(date, { locale, ...(finest && { finest }) });
  return machine === undefined ? (
    <span className="when">{text}</span>
  ) : (
    <time className="when" dateTime={machine}>
      {text}
    </time>
  );
}
