/** Why a file could not be read or changed as a workbook. */
export type XlsxProblem =
  | { readonly code: 'empty' }
  /** Protected with a password. */
  | { readonly code: 'encrypted' }
  /** .xls, from Excel 2003 or before. */
  | { readonly code: 'old-excel' }
  /** Another kind of Office or OpenDocument file. */
  | {
      readonly code: 'other-kind';
      readonly kind:
        'word' | 'powerpoint' | 'opendocument' | 'binary-excel' | 'pdf' | 'html' | 'text';
    }
  | { readonly code: 'not-a-workbook' }
  /** Inflates to far more than its size; nothing was inflated. */
  | { readonly code: 'zip-bomb'; readonly part: string | null }
  | { readonly code: 'too-large'; readonly what: 'file' | 'part' | 'cells' }
  /** Cut off or changed on the way. */
  | { readonly code: 'damaged'; readonly part: string | null }
  /** An edit names a sheet that the file does not have. */
  | { readonly code: 'no-such-sheet'; readonly sheet: string };
