import type { Answer, Item } from '../../../core/assessment/instrument.ts';
import styles from '../mirror.module.css';
import type { MirrorProps } from '../props.ts';

interface Props extends Pick<MirrorProps<'rating'>, 'instrument'> {
	item: Item;
	/** Undefined where nothing is chosen yet. */
	answer?: Answer | undefined;
	onAnswer?: (answer: Answer) => void;
}

/** The six answers to one item, as radio buttons. */
export function Choices({ instrument, item, answer, onAnswer }: Props) {
	const options: { value: Answer; label: string }[] = [
		...instrument.scale.map((label, index) => ({ value: index as Answer, label })),
		{ value: 'na', label: instrument.notApplicable },
	];
	return (
		<div class={styles['choices']}>
			{options.map(({ value, label }) => (
				<label key={value}>
					<input
						type="radio"
						name={item.id}
						value={value}
						checked={answer === value}
						onChange={() => onAnswer?.(value)}
					/>
					<span>{label}</span>
					<kbd aria-hidden="true">{value === 'na' ? 0 : value + 1}</kbd>
				</label>
			))}
		</div>
	);
}
