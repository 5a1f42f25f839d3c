import { Fragment } from 'preact';

/** An address that breaks after its dots and slashes and nowhere else, so that it can be typed off a wall. */
export function Address({ text }: { text: string }) {
	return (
		<strong>
			{text.split(/(?<=[./])/).map((part, index) => (
				<Fragment key={index}>
					{part}
					<wbr />
				</Fragment>
			))}
		</strong>
	);
}
