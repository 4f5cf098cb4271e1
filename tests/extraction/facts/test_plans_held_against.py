"""Sums held against a plan, plans told beside past months, tasks given, forecasts of one flow."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param("Belarus and Russia\n\n2 September 2014. In January-June 2014 imports from Russia were $11.3 billion, exports to Russia $7.6 billion. Hence a deficit of $3.7 billion, half a billion more than was expected in spring.", ["BY RU imports 11300 2014-01..2014-06", "BY RU exports 7600 2014-01..2014-06", "BY RU balance -3700 2014-01..2014-06"], id="more_than_expected"),
    pytest.param("Belarus and Russia\n\n2 September 2014. In January-June 2014 exports to Russia came to $7.6 billion, less than had been planned.", ["BY RU exports 7600 2014-01..2014-06"], id="less_than_planned"),
    pytest.param("Belarus and Russia\n\n2 September 2014. In January-June 2014 exports to Russia came to $7.6 billion, as had been planned.", ["BY RU exports 7600 2014-01..2014-06"], id="as_planned"),
    pytest.param("Беларусь и Россия\n\n2 сентября 2014 года. В январе-июне 2014 года импорт из России составил 11,3 млрд долларов, что выше прогноза министерства.", ["BY RU imports 11300 2014-01..2014-06"], id="ru_above_the_forecast"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. In January-March 2023 trade of Udmurtia with Belarus reached $71 million, and the goal is a hundred.", ["BY RU-UD turnover 71 2023-01..2023-03", "BY RU-UD turnover 100 undated target"], id="goal_beside_months"),
    pytest.param("Беларусь и Удмуртия\n\n24 мая 2023 года. В январе-марте 2023 года товарооборот Удмуртии с Беларусью достиг 71 млн долларов, а задача – выйти на миллиард.", ["BY RU-UD turnover 71 2023-01..2023-03", "BY RU-UD turnover 1000 undated target"], id="ru_goal_beside_months"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. In 2022 trade of Udmurtia with Belarus came to $71 million, but the plan had been set at $80 million.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 2022-01..2022-12 target"], id="plan_of_those_months"),
    pytest.param("Belarus and Russia\n\n3 March 2026. In 2025 exports to Russia grew by 3%. For 2026 the diplomats have been tasked to secure a 5% increase in the exports of goods and services to Russia.", ["BY RU exports none 2025-01..2025-12 +3%", "BY RU exports none 2026-01..2026-12 +5% target"], id="tasked"),
    pytest.param("Беларусь и Россия\n\n3 марта 2026 года. В 2025 году экспорт в Россию вырос на 3%. На 2026 год дипломатам поручено обеспечить прирост экспорта товаров и услуг в Россию на 5%.", ["BY RU exports none 2025-01..2025-12 +3%", "BY RU exports none 2026-01..2026-12 +5% target"], id="ru_tasked"),
    pytest.param("Belarus and Russia in 2013\n\n20 January 2014. In 2013 trade of Belarus and Russia shrank to $40 billion.\n\nForecast\n\nIn 2014 the recession in Russia will go on. It would be a feat to keep exports at the level of 2013. In our opinion they will be between $15 and 16 billion.", ["BY RU turnover 40000 2013-01..2013-12", "BY RU exports 15000 2014-01..2014-12 forecast"], id="forecast_of_one_flow"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. In 2022 trade of Udmurtia with Belarus came to $71 million, short of the goal of $80 million.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 2022-01..2022-12 target"], id="short_of_the_goal"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. In 2022 trade of Udmurtia with Belarus came to $71 million, with the target set at $80 million.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 2022-01..2022-12 target"], id="target_set_at"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. In 2022 trade of Udmurtia with Belarus came to $71 million against the planned $80 million.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 2022-01..2022-12 target"], id="against_the_planned"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. In 2022 trade of Udmurtia with Belarus came to $71 million, with the goal of reaching $80 million.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 undated target"], id="goal_of_reaching"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. In 2022 trade of Udmurtia with Belarus came to $71 million; it is planned to bring it to $80 million.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 undated target"], id="is_planned"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. In 2022 trade of Udmurtia with Belarus came to $71 million, and both sides plan to reach $80 million.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 undated target"], id="plan_to_reach"),
    pytest.param("Беларусь и Удмуртия\n\n24 мая 2023 года. В 2022 году товарооборот Удмуртии с Беларусью составил 71 млн долларов при запланированных 80 млн долларов.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 2022-01..2022-12 target"], id="ru_with_planned"),
    pytest.param("Беларусь и Удмуртия\n\n24 мая 2023 года. В 2022 году товарооборот Удмуртии с Беларусью составил 71 млн долларов, что ниже целевого показателя в 80 млн долларов.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 2022-01..2022-12 target"], id="ru_below_the_aim"),
    pytest.param("Беларусь и Удмуртия\n\n24 мая 2023 года. В 2022 году товарооборот Удмуртии с Беларусью составил 71 млн долларов, хотя ставилась задача выйти на 80 млн долларов.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 2022-01..2022-12 target"], id="ru_was_the_task"),
    pytest.param("Беларусь и Удмуртия\n\n24 мая 2023 года. В 2022 году товарооборот Удмуртии с Беларусью составил 71 млн долларов, и стороны поставили задачу выйти на 80 млн долларов.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 undated target"], id="ru_have_set_the_task"),
    pytest.param("Беларусь и Удмуртия\n\n24 мая 2023 года. В 2022 году товарооборот Удмуртии с Беларусью составил 71 млн долларов, при этом цель – 80 млн долларов.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 undated target"], id="ru_goal_besides"),
    pytest.param("Беларусь и Удмуртия\n\n24 мая 2023 года. В 2022 году товарооборот Удмуртии с Беларусью составил 71 млн долларов, в планах – 80 млн долларов.", ["BY RU-UD turnover 71 2022-01..2022-12", "BY RU-UD turnover 80 undated target"], id="ru_in_plans"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. Belarus and Udmurtia intend to bring trade to $80 million and expand supplies of furniture to Izhevsk by 2026.", ["BY RU-UD turnover 80 2026-01..2026-12 target"], id="deadline_of_both_aims"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. Belarus and Udmurtia agreed to raise trade to $80 million and triple exports within two years.", ["BY RU-UD turnover 80 2025-01..2025-12 target"], id="within_years_for_both"),
    pytest.param("Belarus and Udmurtia\n\n24 May 2023. Belarus and Udmurtia intend to bring trade to $80 million by 2025 and double exports of furniture by 2027.", ["BY RU-UD turnover 80 2025-01..2025-12 target"], id="deadline_of_each_aim"),
    pytest.param("Беларусь и Удмуртия\n\n24 мая 2023 года. Беларусь и Удмуртия намерены довести товарооборот до 80 млн долларов и нарастить поставки мебели из Беларуси в Удмуртию к 2026 году.", ["BY RU-UD turnover 80 2026-01..2026-12 target"], id="ru_deadline_of_both_aims"),
    pytest.param("Беларусь и Удмуртия\n\n24 мая 2023 года. Беларусь и Удмуртия намерены довести товарооборот до 80 млн долларов в этом году и удвоить экспорт мебели к 2027 году.", ["BY RU-UD turnover 80 2023-01..2023-12 target"], id="ru_year_of_each_aim"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), FACTS)
def test_plans_held_against(text: str, lines: list[str]) -> None:
    assert told(text) == lines
