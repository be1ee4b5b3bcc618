/** The order of fields at every depth, as the schema lists them, so that it stands in one place. */

export interface FieldOrder {
  readonly keys: readonly string[];
  readonly fields: ReadonlyMap<string, FieldOrder>;
  /** Of a list or a record: the order within each item. */
  readonly items?: FieldOrder;
}

export const noOrder: FieldOrder = { keys: [], fields: new Map() };

/** The parts of Valibot's schemas that lead from one to the next. */
interface SchemaNode {
  readonly entries?: Readonly<Record<string, object>>;
  readonly wrapped?: object;
  readonly item?: object;
  readonly key?: object;
  readonly value?: object;
  readonly options?: readonly unknown[];
}

export function fieldOrderOf(schema: object): FieldOrder {
  const { entries, wrapped, item, key, value, options } = schema as SchemaNode;
  if (entries) {
    return { keys: Object.keys(entries), fields: new Map(Object.entries(entries).map(([name, each]) => [name, fieldOrderOf(each)])) };
  }
  if (wrapped) return fieldOrderOf(wrapped);
  if (item) return { ...noOrder, items: fieldOrderOf(item) };
  if (key && value) return { ...noOrder, items: fieldOrderOf(value) };
  const orders = (options ?? []).filter((option) => typeof option === 'object' && option !== null).map(fieldOrderOf);
  return orders.find(({ keys }) => keys.length > 0) ?? noOrder;
}

/** The entries of `value` in order; fields that the order does not know come last, as they stand. */
export function inOrder(value: object, { keys }: FieldOrder): [string, unknown][] {
  const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.entries(value).sort(([a], [b]) => place(a) - place(b));
}
