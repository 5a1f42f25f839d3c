import type { EvidenceLabels } from '../../copy/evidence.ts';
import type { ValueId } from '../../core/values/values.ts';
import type { ValueDrawing } from '../../ui/value-icons.ts';

/** A value as its part of the list shows it. */
export interface ListedValue {
	id: ValueId;
	name: string;
	/** Its short name, on its tile. */
	short: string;
	drawing: ValueDrawing;
}

/** What the page passes to the island of a unit's evidence. */
export interface EvidenceProps {
	values: readonly ListedValue[];
	links: { data: string };
	labels: EvidenceLabels;
}
