import { formatDate, machineDate, type Precision } from '../format-date.ts';

export function When({ date, finest }: { readonly date: string; readonly finest?: Precision }) {
  const machine = machineDate(date);
  const text = formatDate(date, { ...(finest && { finest }) });
  return machine === undefined ? (
    <span className="when">{text}</span>
  ) : (
    <time className="when" dateTime={machine}>
      {text}
    </time>
  );
}
