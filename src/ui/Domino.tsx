import type { ValueId } from '../core/values/values.ts';
import { DominoShape } from './DominoShape.tsx';
import { valueIcons } from './value-icons.ts';

interface Props {
	value: ValueId;
	/** The letter on it: Ber, A, K, H or L. */
	letter: string;
}

/** The mark of a value wherever it is named: its letter, and its icon. As tall as `--domino`. Its name stands beside it. */
export const Domino = (props: Props) => (
	<DominoShape {...props} drawing={valueIcons[props.value]} />
);
