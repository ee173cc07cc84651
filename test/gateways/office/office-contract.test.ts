import { ok } from '../../../src/domain/result';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import { openWorkbookContract } from '../../contract/open-workbook-contract';
import { workbookGatewayContract } from '../../contract/workbook-gateway-contract';
import { unwrap } from '../../support/unwrap';
import { openFor, OWN_SHEET } from './open-with-model';

workbookGatewayContract('office', async (model) => {
  openFor(model);
  const workbook = openOfficeWorkbook();
  unwrap(await workbook.addSheets(model));
  return {
    async read() {
      const snapshot = unwrap(await workbook.read());
      return ok({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== OWN_SHEET) });
    },
    edit: (edits) => workbook.change(edits),
  };
});

openWorkbookContract('office', async (model) => {
  openFor(model);
  const workbook = openOfficeWorkbook();
  unwrap(await workbook.addSheets(model));
  return workbook;
});
