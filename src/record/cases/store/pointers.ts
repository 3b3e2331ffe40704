/** Columns here that name a child: they follow when two records of one child become one. */
export const casePointers = [['cases.case_file', 'child_id']] as const
