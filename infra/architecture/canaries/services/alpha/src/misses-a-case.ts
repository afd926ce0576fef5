// breaks typescript/switch-exhaustiveness-check
export const labelOf = (state: 'DRAFT' | 'FILED'): string => {
  switch (state) {
    case 'DRAFT':
      return '草稿';
  }
  return '';
};
