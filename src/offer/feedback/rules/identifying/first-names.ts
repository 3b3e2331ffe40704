/** First names common in England, in small letters. Those that are also everyday words are left to capitals and cues. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaliyah aaron abbas abdul abdullah abigail abraham adam adele adriana adrian ahmed aidan aiden ailsa aisha alan albert
alejandro aleksander alessia alex alexander alexandra alexis alfie alfred ali alice alina alisha alison amaan amanda amara
amelia amelie amina amir amirah amy ana anaya andre andrea andrew andy angela anita anna annabel anne annie anthony antonio
anya archie ariana arjun arlo arthur arya asha ashley asma audrey austin ava ayaan ayesha aylin barbara barnaby barry beatrice
becky belinda ben benedict benjamin bernadette bernard beth bethany betty bilal blessing bobby bogdan brandon brenda brian
bridget bronwen bryony caleb callum calum cameron carl carla carol caroline caitlin catherine cerys charlie charles charlotte
chelsea cheryl chidi chloe chris christian christina christine christopher cian ciara claire clara clare cody colin connor
conor courtney craig curtis cynthia daisuke damian daniel danielle danny daria darren dave david deborah declan deepak delilah
denise dennis derek dexter diana diane dina dominic donna dorothy douglas dylan eamon eddie edith edward eileen elaine eleanor
elena eli elijah elise eliza elizabeth ella ellen ellie elliot elliott eloise elsie emilia emily emma emmanuel eric erin esme
esther ethan eva evan eve evelyn evie ezra faisal farah fatima fatma fatoumata felicity felix ffion finlay finley fiona florence
frances francesca francis frank fraser freddie frederick freya gareth gary gavin gemma geoffrey george georgia georgina gerald
gethin giles gillian gina giovanni gordon graham greg gregory gurpreet gwen habib hamza hannah haris harjit harley harriet harris
harrison harry harvey hasan hassan hayley heather heidi helen helena henry hubert hugh hugo hussain ibrahim idris ikram imogen
imran ines ingrid inaya iqra irene isaac isabel isabella isabelle isha isla ismail issac ivan jack jackie jackson jacob jacqueline
jacqui jaden jaiden jake jamal james jamie jan jane janet janice janine jasmin jasmine jason jaspreet jayden jayne jean jeff jenna
jennifer jenny jeremy jess jessica jessie jim jimmy joan joanna joanne joe joel john johnny jon jonah jonathan jordan joseph
josephine josh joshua josie jude judith judy julia julian julie juliet jun justin kacper kai karen karim karl kasia kate katherine
kathleen kathryn kathy katie katy kay kayden kayla kayleigh keeley keira keith kelly kelsey ken kenneth keri kerry kevin khadija
khalid kian kieran kim kimberley kirsty krishna kwame kyle kylie lara laura lauren laurence layla leah leanne lee leighton lena leo
leon leona leonard leslie lesley lewis lexi lia liam libby liliana lilly linda lisa logan lola lorna lorraine louis louise lucas
lucia lucy luis luka lukasz luke luna lydia lynn lynne mabel maciej maddie madison maeve maggie mahnoor maisie malachi malcolm malik
manuel marcia marcin marcus margaret maria mariam marie marina mario marion marisol marlon martha martin martyn mary maryam mason
mateusz mathew matilda matt matthew maureen maya megan mehmet mei mia michael michaela michal michelle mick miguel mike mikey mila
millie milo miriam mo mohamed mohammad mohammed mohammod molly monica morgan moses muhammad musa mustafa myra nadia nancy naomi nasreen
natalia natalie natasha nathan nathaniel neil nevaeh niall niamh nicholas nick nicky nicola nicole nigel nikhil nina nisha nkechi noah
noel nora norah norman nusrat oakley olena oliver olivia ollie omar oscar oskar osman otis owen paige pamela parveen patricia patrick
paul paula pauline penelope perry pete peter philip philippa phillip phoebe phyllis piotr poppy precious priya quentin rachael rachel
rafael rahul raj rajesh ralph ramona randeep raymond rebecca reece reggie reginald reuben rhian rhiannon rhys riaz ricardo richard
ricky riley rita robert roberta robin robyn rochelle roger rohan roman ronald ronnie rory rosa rosalind rosemary rosie ross rowan roxanne
roy rukhsana rupert russell ruth ryan saad sabrina sadia safa sahar saima sally salma sam samantha samina samir samira samuel sandra sanjay
santiago sara sarah sasha saul scarlett scott sean sebastian selina seth shabnam shane shannon sharon shaun shauna sheila shelley shireen
shirley sian sienna simon simone sinead siobhan skye sofia sonia sonya sophia sophie spencer stacey stanley stella stephanie stephen steve
steven stuart sue suleiman sumaya susan susie suzanne sylvia tahir tamara tamsin tania tanisha tanya tara tariq tasha taylor ted terence
teresa terry tess thea theo theodore theresa thomas tiana tiffany tim timothy tina toby todd tom tomasz tommy toni tony tracey tracy trevor
trina tristan troy tyler umar uzma valentina valerie vanessa vera veronica vicky victor victoria vijay vikram viktor violet vivian wayne wendy
wesley wiktoria william winston xavier yasin yasmin yasmine yousef yuki yusuf yvonne zac zach zachary zahra zain zainab zak zara zayn zeynep
zoe zofia zuzanna`.split(/\s+/),
)
