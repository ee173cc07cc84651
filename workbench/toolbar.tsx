import { Button, Field, Select, Switch, ToggleButton } from '@fluentui/react-components';
import { useRef } from 'react';
import { languages, type Language } from '../src/i18n/language';
import { panePages, requirementSets } from './settings';
import type { PanePage, RequirementSet } from './settings';
import type { useWorkbook } from './use-workbook';

interface ToolbarProps {
  readonly workbook: ReturnType<typeof useWorkbook>;
  readonly page: PanePage;
  readonly onPage: (page: PanePage) => void;
}

type FileProps = Pick<ToolbarProps, 'workbook'>;

const VERSION_NAMES: Readonly<Record<RequirementSet, string>> = {
  '1.14': '2021 (1.14)',
  '1.17': '2024 (1.17)',
  '1.20': '365 (1.20)',
};
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  fr: 'Français',
};

/** Files, the add-in's buttons of the ribbon, and what Excel is played. */
export function Toolbar({ workbook, page, onPage }: ToolbarProps) {
  const { name } = workbook.excel.workbook;
  return (
    <header className="toolbar">
      <h1 title={name}>{name}</h1>
      <Files workbook={workbook} />
      <div className="ribbon" role="group" aria-label="Actieplan">
        {panePages.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            checked={each === page}
            onClick={() => {
              onPage(each);
            }}
          >
            {workbook.words.page[each]}
          </ToggleButton>
        ))}
      </div>
      <Choices workbook={workbook} />
    </header>
  );
}

function Files({ workbook }: FileProps) {
  const { words } = workbook;
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="files">
      <Button size="small" onClick={() => void workbook.openExample()}>
        {words.example}
      </Button>
      <Button
        size="small"
        onClick={() => {
          workbook.openEmpty();
        }}
      >
        {words.empty}
      </Button>
      <Button size="small" onClick={() => file.current?.click()}>
        {words.open}
      </Button>
      <Button size="small" appearance="primary" onClick={() => void workbook.save()}>
        {words.save}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) void workbook.open(chosen);
          // So that the same file can be opened again.
          target.value = '';
        }}
      />
    </div>
  );
}

function Choices({ workbook }: FileProps) {
  const { settings, words } = workbook;
  return (
    <div className="choices-of-excel">
      <Field label={words.language} orientation="horizontal" size="small">
        <Select
          size="small"
          value={settings.language}
          onChange={(_event, { value }) => {
            const language = languages.find((each) => each === value);
            if (language !== undefined) workbook.changeSettings({ ...settings, language });
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.excelVersion} orientation="horizontal" size="small">
        <Select
          size="small"
          value={settings.requirementSet}
          onChange={(_event, { value }) => {
            const requirementSet = requirementSets.find((each) => each === value);
            if (requirementSet !== undefined)
              workbook.changeSettings({ ...settings, requirementSet });
          }}
        >
          {requirementSets.map((each) => (
            <option key={each} value={each}>
              {VERSION_NAMES[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        label={words.dark}
        checked={settings.isDark}
        onChange={(_event, { checked }) => {
          workbook.changeSettings({ ...settings, isDark: checked });
        }}
      />
    </div>
  );
}
