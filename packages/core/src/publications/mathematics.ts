import type { Publication } from '../publication.ts';

// Publications on the mathematics behind bounds, covers and overlap.

export const hoeffding1963: Publication = {
  cite: 'Hoeffding 1963',
  title: 'Probability inequalities for sums of bounded random variables',
  where: 'Journal of the American Statistical Association 58(301), 13–30',
  doi: '10.1080/01621459.1963.10500830',
  checked: { by: 'citation', at: ['https://planetmath.org/hoeffdinginequalityforboundedindependentrandomvariables'], on: '2026-11-30', open: [] },
};

export const serfling1974: Publication = {
  cite: 'Serfling 1974',
  title: 'Probability inequalities for the sum in sampling without replacement',
  where: 'Annals of Statistics 2(1), 39–48',
  doi: '10.1214/aos/1176342611',
  checked: { by: 'citation', at: [], on: '2026-11-30', open: [] },
};

export const nemhauser1978: Publication = {
  cite: 'Nemhauser, Wolsey & Fisher 1978',
  title: 'An analysis of approximations for maximizing submodular set functions—I',
  where: 'Mathematical Programming 14, 265–294',
  doi: '10.1007/BF01588971',
  checked: {
    by: 'record',
    at: [
      'https://www.semanticscholar.org/paper/An-analysis-of-approximations-for-maximizing-set-I-Nemhauser-Wolsey/b9e43395663f74c581982e9ca97a0d7057a0008c',
    ],
    on: '2026-11-30',
    open: [],
  },
};

export const jaccard1912: Publication = {
  cite: 'Jaccard 1912',
  title: 'The distribution of the flora in the alpine zone',
  where: 'New Phytologist 11(2), 37–50',
  doi: '10.1111/j.1469-8137.1912.tb05611.x',
  checked: { by: 'record', at: ['https://www.jci.org/references/scholar/44082/B30'], on: '2026-11-30', open: [] },
};
