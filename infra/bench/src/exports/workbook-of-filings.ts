import { type SheetColumn, writeWorkbook } from '@anzhu/sheets';
import { filingOf, ownerOf } from '../filings.ts';

/** What of the template a filing of the bench fills in. */
const keys =
  'category name model serialNumber manufactureDate manufacturer manufacturerUscc manufacturingLicenseNumber purchaseDate originalValue netWeight totalPower ratedMoment boomLength maxLiftingWeight plannedMaxHeight weightAtMaxRadius hoistKind ratedLoad ratedSpeed inspectionBody inspectionBodyUscc inspectionConclusion contactName contactPhone'.split(
    ' ',
  );
const columns: readonly SheetColumn[] = keys.map((key) => ({ key, heading: key }));

/** A workbook to be imported, with so many filings, none of which is in another. */
export const workbookOfFilings = async (rows: number): Promise<Buffer> => {
  const sort = { state: 'DRAFT', division: '530102', owner: ownerOf(1), ageMinutes: 0 };
  const cellsOf = (n: number) => {
    const form = { ...filingOf(n, sort).form, contactPhone: '13800000000' } as unknown as Readonly<Record<string, string | number>>;
    return keys.map((key) => form[key]);
  };
  async function* all() {
    yield Array.from({ length: rows }, (_, n) => cellsOf(n));
  }
  return Buffer.concat(await writeWorkbook({ name: '备案', columns, rows: all }).toArray());
};
