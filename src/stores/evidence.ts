import {
	type Evidence,
	type EvidenceField,
	addEvidence,
	decodeEvidence,
	noEvidence,
	removeEvidence,
	writeEvidence,
} from '../core/device/evidence.ts';
import type { ValueId } from '../core/values/values.ts';
import { newId } from './new-id.ts';
import { stored } from './storage.ts';

/** The practices in which a unit shows the values, on this device. */
export const evidence = stored<readonly Evidence[]>(
	'cermin:evidence:v1',
	noEvidence,
	decodeEvidence,
);

const now = () => new Date().toISOString();

/** Begins an entry of a value. False where the browser did not keep it, as with what follows. */
export const begin = (value: ValueId) =>
	evidence.update((all) => addEvidence(all, { id: newId(), value, savedAt: now() }));

/** Writes a text of an entry. */
export const write = (id: string, field: EvidenceField, text: string) =>
	evidence.update((all) => writeEvidence(all, id, { field, text, savedAt: now() }));

/** Takes an entry away. */
export const remove = (id: string) => evidence.update((all) => removeEvidence(all, id));
