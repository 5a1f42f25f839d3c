/** The seven core values in the order of UU 20/2023 Pasal 3. */
export const valueIds = [
	'berorientasi-pelayanan',
	'akuntabel',
	'kompeten',
	'harmonis',
	'loyal',
	'adaptif',
	'kolaboratif',
] as const;

export type ValueId = (typeof valueIds)[number];
export type BehaviourNumber = 1 | 2 | 3;
/** `adaptif-1` is the first behaviour of Adaptif in Pasal 4 ayat (2). */
export type BehaviourId = `${ValueId}-${BehaviourNumber}`;
/** What one item of an instrument asks about: a behaviour, or a whole value. */
export type ItemId = ValueId | BehaviourId;

/** The 21 statutory behaviours in the law's order. */
export const behaviourIds = valueIds.flatMap((value) => behavioursOf(value));

/** The three behaviours of a value, in the law's order. */
export function behavioursOf(value: ValueId): [BehaviourId, BehaviourId, BehaviourId] {
	return [`${value}-1`, `${value}-2`, `${value}-3`];
}

/** The value an item belongs to: `adaptif` for both `adaptif` and `adaptif-1`. */
export function valueOf(item: ItemId): ValueId {
	return item.replace(/-\d$/, '') as ValueId;
}

const ids = (all: readonly string[]) => (input: unknown) => all.includes(input as string);

/** Whether this is the id of an item. */
export const isItemId = ids([...valueIds, ...behaviourIds]) as (input: unknown) => input is ItemId;

/** Whether this is the id of a behaviour. */
export const isBehaviourId = ids(behaviourIds) as (input: unknown) => input is BehaviourId;
