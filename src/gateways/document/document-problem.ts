/** Why a file could not be read as a document. A document without a plan in it is not a problem here. */
export type DocumentProblem =
  /** No bytes, or nothing but white space. */
  | { readonly code: 'empty' }
  | { readonly code: 'pdf' }
  /** .doc, from Word 2003 or before. */
  | { readonly code: 'old-word' }
  /** Protected with a password. */
  | { readonly code: 'encrypted' }
  /** A workbook of Excel or LibreOffice, whatever its name says. */
  | { readonly code: 'is-workbook' }
  /** A document of another kind that Word or LibreOffice can save as .docx: .odt, .rtf, .mht, Word XML. */
  | { readonly code: 'other-document' }
  | { readonly code: 'picture' }
  /** Inflates to far more than its size; it was not opened. */
  | { readonly code: 'zip-bomb' }
  /** Cut off or changed on the way. */
  | { readonly code: 'damaged' }
  | { readonly code: 'too-large' }
  | { readonly code: 'unknown-kind' };
