import { useId } from 'preact/hooks';

interface SelectProps {
	label: string;
	value: string;
	options: readonly { value: string; label: string }[];
	onChange: (value: string) => void;
}

/** A choice of one of several, under its label. */
export function Select({ label, value, options, onChange }: SelectProps) {
	const id = useId();
	return (
		<div>
			<label for={id}>{label}</label>
			<select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</div>
	);
}
