"""Studies, those who are looked for, and sites with forms."""

FORM = r"(?:survey|questionnaire|form|poll|quiz|study|google form|typeform)"
WORK = (
    r"(?:survey|questionnaire|study|studies|interviews?|focus group|trial|dissertation|thesis|research"
    r"|project|phd|feature|article|documentary|programme|show|piece|podcast|paper|diary|assignment"
    r"|coursework|app|prototype|start-?up|essay|user testing|usability|panel|poll|experiment|a-level "
    r"project|book|film|report|capstone|ma|msc|masters|master's)"
)
WHO = (
    r"(?:participants|volunteers|interviewees|respondents|testers|case studies|patients|people"
    r"|caregivers|carers|someone|somebody|anyone|folks|men|women|couples|families|parents|adults|guests"
    r"|subjects|contributors|members|sufferers|mums|dads|a couple|a family|those|persons|teens"
    r"|teenagers|young people|a patient|a woman|a man|warriors)"
)
SITES = (
    r"(?:forms\.gle|surveymonkey|survey monkey|qualtrics|typeform|google forms?"
    r"|docs\.google\.com/forms|jotform|onlinesurveys|jisc|redcap|smartsurvey|microsoft forms"
    r"|forms\.office|limesurvey|prolific|soscisurvey|unipark|calendly)"
)
