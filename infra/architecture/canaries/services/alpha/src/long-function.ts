// breaks max-lines-per-function
export const count = (steps: number[]): void => {
  steps.push(1);
  steps.push(2);
  steps.push(3);
  steps.push(4);
  steps.push(5);
  steps.push(6);
  steps.push(7);
  steps.push(8);
  steps.push(9);
  steps.push(10);
  steps.push(11);
  steps.push(12);
  steps.push(13);
  steps.push(14);
  steps.push(15);
  steps.push(16);
  steps.push(17);
  steps.push(18);
  steps.push(19);
  steps.push(20);
  steps.push(21);
  steps.push(22);
  steps.push(23);
  steps.push(24);
};
