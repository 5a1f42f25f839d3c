import type { ValueId } from '../../core/values/values.ts';

/** The scores that pictures of a profile show as an example, 0 to 100. */
export const sampleProfile: Record<ValueId, number> = {
	'berorientasi-pelayanan': 66.7,
	akuntabel: 83.3,
	kompeten: 58.3,
	harmonis: 66.7,
	loyal: 75,
	adaptif: 50,
	kolaboratif: 66.7,
};
