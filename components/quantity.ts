/** A number with its unit, as the language of the interface says it: "150 milliseconds", "30 Tage". */
import { interfaceLocale } from './words.ts';

export function quantity(value: number, unit: 'millisecond' | 'second' | 'day' | 'year'): string {
  return new Intl.NumberFormat(interfaceLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** A share of 1: "87%", "87 %". */
export function percent(share: number): string {
  return new Intl.NumberFormat(interfaceLocale(), { style: 'percent' }).format(share);
}
