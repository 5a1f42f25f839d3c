import { escapeMarkup } from '../../src/ui/text.ts';

export interface Manifest {
	/** Unique in the LMS: letters, digits, `.`, `-` and `_`, a letter first. */
	identifier: string;
	title: string;
	/** The files of the package in its folders, the one that the LMS opens first. */
	files: readonly string[];
}

/**
 * The list that a SCORM 1.2 package begins with, `imsmanifest.xml`: one organization, one item, one SCO (ADL, SCORM 1.2 Content
 * Aggregation Model, 2.3). It names no schema files, which a package would then have to hold; an LMS has its own.
 */
export function manifestXml({ identifier, title, files }: Manifest): string {
	const [first = ''] = files;
	const name = text(title);
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>1.2</schemaversion>
	</metadata>
	<organizations default="jalur">
		<organization identifier="jalur">
			<title>${name}</title>
			<item identifier="langkah" identifierref="isi" isvisible="true">
				<title>${name}</title>
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="isi" type="webcontent" adlcp:scormtype="sco" href="${text(first)}">
${files.map((file) => `\t\t\t<file href="${text(file)}"/>`).join('\n')}
		</resource>
	</resources>
</manifest>
`;
}

const text = (words: string) => escapeMarkup(words).replaceAll('"', '&quot;');
