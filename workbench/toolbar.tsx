import { Button, Field, Select, Switch, ToggleButton } from '@fluentui/react-components';
import { useRef } from 'react';
import { languages, type Language } from '../src/i18n/language';
import { panePages, requirementSets } from './settings';
import type { PanePage, RequirementSet, Settings } from './settings';
import type { Texts } from './texts';

interface ToolbarProps {
  readonly settings: Settings;
  readonly words: Texts;
  readonly page: PanePage;
  /** Of the workbook. */
  readonly name: string;
  readonly onSettings: (settings: Settings) => void;
  readonly onPage: (page: PanePage) => void;
  readonly onExample: () => void;
  readonly onEmpty: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

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
export function Toolbar(props: ToolbarProps) {
  const { name, words } = props;
  return (
    <header className="toolbar">
      <h1 title={name}>{name}</h1>
      <Files {...props} />
      <div className="ribbon" role="group" aria-label="Actieplan">
        {panePages.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            checked={each === props.page}
            onClick={() => {
              props.onPage(each);
            }}
          >
            {words.page[each]}
          </ToggleButton>
        ))}
      </div>
      <Choices {...props} />
    </header>
  );
}

function Files({ words, onEmpty, onExample, onOpen, onSave }: ToolbarProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="files">
      <Button size="small" onClick={onExample}>
        {words.example}
      </Button>
      <Button size="small" onClick={onEmpty}>
        {words.empty}
      </Button>
      <Button size="small" onClick={() => file.current?.click()}>
        {words.open}
      </Button>
      <Button size="small" appearance="primary" onClick={onSave}>
        {words.save}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) onOpen(chosen);
          // So that the same file can be opened again.
          target.value = '';
        }}
      />
    </div>
  );
}

function Choices({ settings, words, onSettings }: ToolbarProps) {
  return (
    <div className="choices-of-excel">
      <Field label={words.language} orientation="horizontal" size="small">
        <Select
          size="small"
          value={settings.language}
          onChange={(_event, { value }) => {
            const language = languages.find((each) => each === value);
            if (language !== undefined) onSettings({ ...settings, language });
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
            if (requirementSet !== undefined) onSettings({ ...settings, requirementSet });
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
          onSettings({ ...settings, isDark: checked });
        }}
      />
    </div>
  );
}
