import { ok } from '../../../src/domain/result';
import { editXlsx } from '../../../src/gateways/xlsx/edit-xlsx';
import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import { workbookGatewayContract } from '../../contract/workbook-gateway-contract';

workbookGatewayContract('xlsx', async (model) => {
  let bytes = await writeXlsx(model);
  return {
    read: () => readXlsx(bytes),
    async edit(edits) {
      const edited = await editXlsx(bytes, edits);
      if (edited.ok) bytes = edited.value;
      return edited.ok ? ok(null) : edited;
    },
  };
});
