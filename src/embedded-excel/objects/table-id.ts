/** A table's id as the API gives it. That it is a number as text is seen in Microsoft's samples; which number is a guess. */
export const tableId = (id: number): string => String(id);
