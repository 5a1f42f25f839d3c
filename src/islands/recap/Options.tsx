import { useId } from 'preact/hooks';
import styles from './options.module.css';

interface Props<T> {
	legend: string;
	options: readonly { value: T; label: string; checked: boolean }[];
	onChange: (value: T) => void;
}

/** A choice of one of a few, all of them in view. */
export function Options<T>({ legend, options, onChange }: Props<T>) {
	const name = useId();
	return (
		<fieldset class={styles['options']}>
			<legend>{legend}</legend>
			{options.map(({ value, label, checked }) => (
				<label key={label}>
					<input type="radio" name={name} checked={checked} onChange={() => onChange(value)} />
					{label}
				</label>
			))}
		</fieldset>
	);
}
