import type { ReportProps } from '../props.ts';

/** What every part of the recap of choices is drawn from. */
export type ChoiceProps = ReportProps<'choice'>;
