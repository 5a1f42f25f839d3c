import { useId } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';

interface Props<T extends string> {
	label: string;
	value: T;
	options: readonly { value: T; label: string }[];
	onChange: (value: T) => void;
}

/** A choice of one of several, under its label. */
export function Select<T extends string>({ label, value, options, onChange }: Props<T>) {
	return (
		<Field id={useId()} label={label}>
			{(ties) => (
				<select
					{...ties}
					value={value}
					onChange={({ currentTarget }) => {
						const chosen = options[currentTarget.selectedIndex];
						if (chosen) onChange(chosen.value);
					}}
				>
					{options.map((option) => (
						<option key={option.value} value={option.value}>
							{option.label}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}
