import { useEffect, useRef, useState, type RefObject } from 'react';

/** Takes files that are dropped on an element; tells whether something is held over it. */
export function useFileDrop(
  onFiles: (files: FileList) => void,
): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const target = useRef<HTMLDivElement>(null);
  const latest = useRef(onFiles);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    latest.current = onFiles;
  });

  useEffect(() => {
    const element = target.current;
    if (element === null) return;
    function hold(event: DragEvent): void {
      event.preventDefault();
      setOver(true);
    }
    function leave(): void {
      setOver(false);
    }
    function drop(event: DragEvent): void {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) latest.current(event.dataTransfer.files);
    }
    element.addEventListener('dragover', hold);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', hold);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  }, []);
  return [target, isOver];
}
